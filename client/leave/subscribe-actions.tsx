/** To follow talks in a calendar: a link for the program of the reader, the address for any other. */
import { Button } from '@mantine/core';
import { CalendarSync } from 'lucide-react';
import { CopyButton } from '../shell/copy-button.tsx';
import type { Subscription } from './subscription.ts';

interface SubscribeActionsProps {
  subscription: Subscription;
  /** What is followed, e.g. `this meeting`, where more than one thing on the page can be. */
  to?: string;
}

export const SubscribeActions = ({ subscription: { address, webcal }, to }: SubscribeActionsProps) => (
  <div className="detail-actions">
    <Button
      component="a"
      href={webcal}
      size="compact-sm"
      variant="default"
      leftSection={<CalendarSync size={14} aria-hidden="true" />}
    >
      {to ? `Subscribe to ${to}` : 'Subscribe'}
    </Button>
    <CopyButton
      link
      label={to ? `Copy the address of ${to} for calendars` : 'Copy the calendar’s address'}
      text={() => address}
    />
  </div>
);
