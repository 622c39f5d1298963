/** A link to the view; where it is too long for some programs, or leaves something out, that is said, and a file is offered. */
import { Button } from '@mantine/core';
import { Save } from 'lucide-react';
import { useView } from '../state/context.tsx';
import { leftOutOf, pageLeadingTo, SAFE_LENGTH } from '../state/share.ts';
import { CopyButton } from './copy-button.tsx';
import { save } from './save.ts';

const saveAsFile = () => save('colloquy-view.html', 'text/html', pageLeadingTo(location.href, document.title));

const Long = ({ length }: { length: number }) => (
  <p className="hint">
    This link has {length.toLocaleString('en')} characters, and some mail and chat programs cut what is longer than{' '}
    {SAFE_LENGTH.toLocaleString('en')}. The file holds it whole: whoever opens it in a browser sees this view.
  </p>
);

const LeftOut = ({ count }: { count: number }) => (
  <p className="note">
    A link names 1,000 nodes; {count.toLocaleString('en')} more of this view are not in it. “Take it with you” holds all
    of them as data, and a filter, a theme or a topic says them in fewer words.
  </p>
);

export function ShareLink() {
  const view = useView();
  // The address is written before the view is drawn.
  const { length } = location.href;
  const leftOut = leftOutOf(view);
  return (
    <>
      <CopyButton link label="Copy a link to this view" text={() => location.href} />
      {length > SAFE_LENGTH && (
        <>
          <Button size="compact-sm" variant="default" leftSection={<Save size={14} />} onClick={saveAsFile}>
            Save as a file
          </Button>
          <Long length={length} />
        </>
      )}
      {leftOut > 0 && <LeftOut count={leftOut} />}
    </>
  );
}
