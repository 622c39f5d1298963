/** One thing that a view or tool remembers in the address, by its name. */
import { useDispatch, useView } from './context.tsx';

/** @returns the value, `byDefault` while there is none, and how to set it; setting it to the default forgets it */
export function useOption(name: string, byDefault = ''): [string, (value: string) => void] {
  const { options } = useView();
  const dispatch = useDispatch();
  const set = (value: string) => dispatch({ type: 'option set', name, value: value === byDefault ? null : value });
  return [options[name] ?? byDefault, set];
}
