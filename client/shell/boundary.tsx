/** Keeps what breaks in one part of the page from taking the rest along: a part whose code is gone is loaded with the page again. */
import { Button } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What stands here, as it is called on the page. */
  what: string;
  children: ReactNode;
}

/** How browsers say that a file of the page did not come: it was built anew since, or the server is away. */
const UNLOADED = /dynamically imported module|importing a module script|Unable to preload/i;

const Broken = ({ what, error }: { what: string; error: Error }) => (
  <div className="failed" role="alert">
    <p>
      <strong>{what} could not be shown.</strong>{' '}
      {UNLOADED.test(error.message)
        ? 'Its code did not come: the server is away, or the page was renewed since it was opened.'
        : `Something in it went wrong: ${error.message}`}
    </p>
    <p>The address holds what you see, so nothing is lost when the page is loaded again.</p>
    <Button size="compact-sm" variant="default" leftSection={<RotateCw size={14} />} onClick={() => location.reload()}>
      Load the page again
    </Button>
  </div>
);

export class Boundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <Broken what={this.props.what} error={error} /> : this.props.children;
  }
}
