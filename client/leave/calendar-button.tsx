/** Saves talks as a file for a calendar. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { keep } from '../shell/save.ts';

interface CalendarButtonProps {
  label: string;
  fetchFile: () => Promise<Parameters<typeof keep>[0]>;
}

export function CalendarButton({ label, fetchFile }: CalendarButtonProps) {
  const { mutate, isPending, error } = useMutation({ mutationFn: fetchFile, onSuccess: keep });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={isPending}
        leftSection={<CalendarPlus size={14} />}
        onClick={() => mutate()}
      >
        {label}
      </Button>
      {error && <p role="alert">{error.message}</p>}
    </>
  );
}
