/** The nodes that are chosen together, and what can be done with them. */
import { Button } from '@mantine/core';
import { useView } from '../../state/context.tsx';
import { middles } from '../../views/middles.ts';
import { tools } from '../../views/index.ts';
import type { NodeId } from '../../../contract/ids.ts';
import { shortLabel } from '../elements.ts';
import { useMarkedOffers, useTake } from '../actions/use-offers.ts';
import { useShown } from '../use-shown.tsx';

const VIEWS = [...middles, ...tools].map(({ name }) => name);

/** Names that are said before the rest is counted. */
const NAMED = 2;

function useNamed(marked: readonly NodeId[]): string {
  const { whole } = useShown();
  const names = marked.slice(0, NAMED).map((id) => whole?.nodes.find((node) => node.id === id)?.label ?? id);
  const said = names.map((name) => shortLabel(name, 26)).join(', ');
  return marked.length > NAMED ? `${said} and ${marked.length - NAMED} more` : said;
}

export function MarkedBar() {
  const { marked } = useView();
  const offers = useMarkedOffers(VIEWS);
  const named = useNamed(marked);
  const take = useTake();
  if (marked.length === 0) return null;
  return (
    <section className="marked-bar" aria-label="Chosen nodes">
      <p dir="auto">
        <strong>{marked.length} chosen</strong>: {named}
      </p>
      <div className="marked-offers">
        {offers.map((offer) => (
          <Button
            key={offer.id}
            size="compact-xs"
            variant="default"
            leftSection={<offer.Icon size={13} />}
            onClick={() => take(offer)}
          >
            {offer.label}
          </Button>
        ))}
      </div>
    </section>
  );
}
