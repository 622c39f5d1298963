/** The tour: a small window that points at one part of the page after the other. Esc closes it, and the keyboard goes back to where it was. */
import { ActionIcon, Button } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useShown } from '../../graph/use-shown.tsx';
import { useDispatch, useView } from '../../state/context.tsx';
import { STEPS, type Step } from './steps.ts';

/** Pixels around what is pointed at, and the size of the window. */
const AROUND = 4;
const WIDTH = 340;
const HEIGHT = 230;
const GAP = 14;

/** Where the first of the parts stands that is in sight; null when none is. */
function boxOf({ at }: Step): DOMRect | null {
  const boxes = at.flatMap((selector) => document.querySelector(selector)?.getBoundingClientRect() ?? []);
  return boxes.find(({ width, height }) => width > 0 && height > 0) ?? null;
}

/** Follows what is pointed at while the page changes its size or opens something. */
function useBox(step: Step, ...when: unknown[]): DOMRect | null {
  const [box, setBox] = useState<DOMRect | null>(null);
  useEffect(() => {
    const look = () => setBox(boxOf(step));
    look();
    const late = setTimeout(look, 300);
    window.addEventListener('resize', look);
    return () => {
      clearTimeout(late);
      window.removeEventListener('resize', look);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `when` says when the page may have changed
  }, [step, ...when]);
  return box;
}

const clamp = (value: number, most: number) => Math.max(GAP, Math.min(most, value));

/** Below what is pointed at, above it, or in its middle: wherever there is room. */
function placeBeside(box: DOMRect | null): CSSProperties {
  if (!box) return { left: (innerWidth - WIDTH) / 2, top: (innerHeight - HEIGHT) / 2 };
  const [below, above] = [box.bottom + GAP, box.top - HEIGHT - GAP];
  const middle = box.top + (box.height - HEIGHT) / 2;
  const top = below + HEIGHT < innerHeight ? below : above > 0 ? above : middle;
  const beside = box.width < WIDTH && box.height > HEIGHT ? box.right + GAP : box.left + (box.width - WIDTH) / 2;
  const left = box.left > innerWidth / 2 && box.height > HEIGHT ? box.left - WIDTH - GAP : beside;
  return { left: clamp(left, innerWidth - WIDTH - GAP), top: clamp(top, innerHeight - HEIGHT - GAP) };
}

function Ring({ box }: { box: DOMRect }) {
  const { left, top, width, height } = box;
  const style = { left: left - AROUND, top: top - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
  return <div className="tour-ring" style={style} aria-hidden="true" />;
}

/** Opens the talk with the most edges for the step on details, when nothing is open. */
function useSomethingOpen(wanted: boolean) {
  const { selected } = useView();
  const { subgraph } = useShown();
  const dispatch = useDispatch();
  useEffect(() => {
    if (!wanted || selected) return;
    const talks = subgraph?.nodes.filter(({ kind }) => kind === 'talk') ?? [];
    const [talk] = talks.sort((a, b) => b.degree - a.degree);
    if (talk) dispatch({ type: 'node selected', id: talk.id, onCanvas: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the step comes
  }, [wanted]);
}

/** The keyboard is in the window with each step, and back where it was in the end. */
function useKeyboard(at: number) {
  const card = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    return () =>
      opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current.focus() : undefined;
  }, []);
  useEffect(() => card.current?.focus(), [at]);
  return card;
}

const DETAILS = 2;

export default function Tour({ onClose }: { onClose: () => void }) {
  const [at, setAt] = useState(0);
  const { selected, tool } = useView();
  const step = STEPS[at]!;
  const last = at === STEPS.length - 1;
  useSomethingOpen(at === DETAILS);
  const box = useBox(step, selected, tool);
  const card = useKeyboard(at);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <>
      {box && <Ring box={box} />}
      <div
        className="tour"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        ref={card}
        style={placeBeside(box)}
        onKeyDown={onKey}
      >
        <div className="welcome-head">
          <h2 id="tour-title">{step.title}</h2>
          <ActionIcon variant="subtle" color="gray" size={30} aria-label="Close the tour" onClick={onClose}>
            <X size={17} />
          </ActionIcon>
        </div>
        <p id="tour-text">{step.text}</p>
        <div className="tour-steps">
          <span className="quiet">
            Step {at + 1} of {STEPS.length}
          </span>
          <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
            Back
          </Button>
          <Button size="compact-sm" onClick={() => (last ? onClose() : setAt(at + 1))}>
            {last ? 'Done' : 'Next'}
          </Button>
        </div>
      </div>
    </>
  );
}
