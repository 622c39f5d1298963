/** Every command there is now, in the order of the palette: of the selected node, of the chosen ones, of graph and page. */
import { useMantineColorScheme } from '@mantine/core';
import {
  Keyboard,
  LayoutDashboard,
  Link2,
  Map as Overview,
  Monitor,
  Moon,
  Redo2,
  Sun,
  Undo2,
  Workflow,
} from 'lucide-react';
import type { NodeId } from '../../../contract/ids.ts';
import { useGraphOffers, useMarkedOffers, useNodeOffers, useTake } from '../../graph/actions/use-offers.ts';
import type { Offer } from '../../graph/actions/offer.ts';
import { layouts } from '../../graph/layouts/index.ts';
import { useShown } from '../../graph/use-shown.tsx';
import { useDispatch, useGoTo, usePast, useView } from '../../state/context.tsx';
import { isEdgeId } from '../../state/view.ts';
import { tools } from '../../views/index.ts';
import { middles } from '../../views/middles.ts';
import type { Command } from './command.ts';

/** Offers as commands of a group. */
const offered = (group: string, offers: readonly Offer[], take: (offer: Offer) => void): Command[] =>
  offers.map((offer) => ({
    id: `${group} ${offer.id}`,
    group,
    label: offer.label,
    Icon: offer.Icon,
    key: offer.key,
    run: () => take(offer),
  }));

function useHistory(): Command[] {
  const { at } = usePast();
  const goTo = useGoTo();
  const group = 'Graph';
  return [
    { id: 'undo', group, label: 'Undo', Icon: Undo2, key: 'mod+Z', run: () => goTo(at - 1) },
    { id: 'redo', group, label: 'Redo', Icon: Redo2, key: 'mod+shift+Z', run: () => goTo(at + 1) },
  ];
}

function useLayouts(): Command[] {
  const dispatch = useDispatch();
  const { growth } = useView();
  const last = growth.findLast((grown) => grown.how === 'laid out')?.layout ?? null;
  const group = 'Graph';
  const put = (layout: typeof last) => () => dispatch({ type: 'laid out', layout });
  return [
    { id: 'lay out again', group, label: 'Lay out again', hint: 'With all that is shown now', Icon: LayoutDashboard, key: 'l', run: put(last) }, // prettier-ignore
    { id: 'lay out overview', group, label: 'Lay out as in the overview', Icon: Overview, key: null, run: put(null) },
    ...layouts.map(({ name, title, hint, Icon }) => ({
      id: `lay out ${name}`,
      group,
      label: `Lay out: ${title.toLowerCase()}`,
      hint,
      Icon,
      key: null,
      run: put(name),
    })),
  ];
}

function usePlaces(): Command[] {
  const dispatch = useDispatch();
  const views = [{ name: null, title: 'Graph', Icon: Workflow, key: 'g' }, ...middles];
  return [
    ...views.map(({ name, title, Icon, key }) => ({
      id: `view ${title}`,
      group: 'Views',
      label: `Open the view: ${title}`,
      Icon,
      key,
      run: () => dispatch({ type: 'view opened', name }),
    })),
    ...tools.map(({ name, title, Icon }) => ({
      id: `tool ${name}`,
      group: 'Tools',
      label: title,
      Icon,
      key: null,
      run: () => dispatch({ type: 'tool opened', tool: name }),
    })),
  ];
}

function usePage(showKeys: () => void): Command[] {
  const { setColorScheme } = useMantineColorScheme();
  const group = 'Page';
  const scheme = (value: 'light' | 'dark' | 'auto') => () => setColorScheme(value);
  const copy = () => void navigator.clipboard?.writeText(location.href);
  return [
    { id: 'link', group, label: 'Copy a link to this view', Icon: Link2, key: null, run: copy },
    { id: 'keys', group, label: 'Show the keys', Icon: Keyboard, key: '?', run: showKeys },
    { id: 'light', group, label: 'Light colours', Icon: Sun, key: null, run: scheme('light') },
    { id: 'dark', group, label: 'Dark colours', Icon: Moon, key: null, run: scheme('dark') },
    { id: 'auto', group, label: 'Colours as the system has them', Icon: Monitor, key: null, run: scheme('auto') },
  ];
}

/** The node that commands are about: the selected one. */
export function useMeant(): NodeId | null {
  const { selected } = useView();
  return selected !== null && !isEdgeId(selected) ? (selected as NodeId) : null;
}

/** The commands of a node, under its name. */
export function useNodeCommands(id: NodeId): Command[] {
  const { whole } = useShown();
  const label = whole?.nodes.find((node) => node.id === id)?.label ?? 'The selected node';
  return offered(label, useNodeOffers(id), useTake());
}

export function useCommands(showKeys: () => void): Command[] {
  const { marked } = useView();
  const take = useTake();
  const names = [...middles, ...tools].map(({ name }) => name);
  const chosen = offered(`Chosen (${marked.length})`, useMarkedOffers(names), take);
  const graph = offered('Graph', useGraphOffers(), take);
  return [...chosen, ...useHistory(), ...graph, ...useLayouts(), ...usePlaces(), ...usePage(showKeys)];
}
