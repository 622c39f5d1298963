/** The view as a picture: SVG whose text stays text, PNG, and paper. */
import { Button, useComputedColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { pngOf } from '../../leave/png.ts';
import { usePicture } from '../../leave/use-picture.ts';
import { useShown } from '../../graph/use-shown.tsx';
import { save } from '../../shell/save.ts';

export function Pictures() {
  const picture = usePicture(useComputedColorScheme('light'), useShown().onScreen);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => pngOf(picture()),
    onSuccess: (blob) => save('colloquy.png', 'image/png', blob),
  });
  return (
    <section aria-label="As a picture">
      <h3>The view as a picture</h3>
      <div className="detail-actions">
        <Button size="compact-sm" variant="default" onClick={() => save('colloquy.svg', 'image/svg+xml', picture())}>
          SVG
        </Button>
        <Button size="compact-sm" variant="default" loading={isPending} onClick={() => mutate()}>
          PNG
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => window.print()}>
          Print or PDF
        </Button>
      </div>
      {error && <p role="alert">{error.message}</p>}
    </section>
  );
}
