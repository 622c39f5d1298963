/** A button of the graph's toolbar: an icon with its name beside it where there is room, and a note such as a count. */
import { Button } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'ref' | 'color' | 'style'> {
  label: string;
  Icon: LucideIcon;
  /** Said after the label, e.g. `120`. */
  note?: string | null;
  on?: boolean;
}

export const ToolButton = ({ label, Icon, note, on = false, ...rest }: ToolButtonProps) => (
  <Button
    size="compact-sm"
    variant={on ? 'filled' : 'default'}
    leftSection={<Icon size={15} />}
    aria-label={note ? `${label}: ${note}` : label}
    title={label}
    {...rest}
    className="tool-button"
  >
    <span className="tool-label">{label}</span>
    {note && <span className="tool-note">{note}</span>}
  </Button>
);
