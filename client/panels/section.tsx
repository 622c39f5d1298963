/** A part of a panel under its heading. */
import type { ReactNode } from 'react';

export const Section = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => (
  <section className="detail-section" aria-label={title}>
    <div className="detail-section-head">
      <h3>{title}</h3>
      {aside}
    </div>
    {children}
  </section>
);
