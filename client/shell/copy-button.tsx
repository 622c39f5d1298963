/** A button that puts a text on the clipboard and says so for a moment. */
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy, Link2 } from 'lucide-react';

/** Milliseconds for which the button says that it copied. */
const SAID_FOR = 1_800;

interface CopyButtonProps {
  /** Asked for on the click, so that a long text is made only when it is wanted. */
  text: () => string;
  label: string;
  /** Whether the text is an address. */
  link?: boolean;
}

export function CopyButton({ text, label, link = false }: CopyButtonProps) {
  const clipboard = useClipboard({ timeout: SAID_FOR });
  const Icon = clipboard.copied ? Check : link ? Link2 : Copy;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon size={14} aria-hidden="true" />}
      onClick={() => clipboard.copy(text())}
    >
      {clipboard.copied ? 'Copied' : label}
    </Button>
  );
}
