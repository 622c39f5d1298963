/** The evidence is what makes two talks alike: audited with the real model on the collection that ships. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModelAlone } from '../../../../cli/model-alone.ts';
import { auditEvidence, type EvidenceAudit } from '../../../../ingest/evaluate/evidence-audit.ts';
import { labelledSetIn } from '../../../../ingest/evaluate/labelled.ts';
import type { Model } from '../../../../ingest/evaluate/rankings.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { modelLeftOut } from '../../../support/machine.ts';

const { talks } = labelledSetIn(path.join(import.meta.dirname, '../../../../examples/eval'));
const NEAREST = 3;
const leftOut = modelLeftOut();

describe.skipIf(leftOut !== null)(`the evidence of related talks${leftOut ? ` (left out: ${leftOut})` : ''}`, () => {
  let model: Model;
  let audit: EvidenceAudit;
  beforeAll(async () => {
    process.env.DATA_DIR = temporaryFolder();
    model = await openModelAlone();
    audit = await auditEvidence(talks, model, { of: talks, nearest: NEAREST });
  }, 120_000);
  afterAll(() => model?.embedder.close());

  it('is audited on at least 200 pairs', () => {
    expect(audit.pairs).toBeGreaterThanOrEqual(200);
  });

  it('lowers the score of four pairs in five when its first sentence is deleted', () => {
    expect(audit.top.score).toBeGreaterThanOrEqual(0.8);
    expect(audit.top.cosine).toBeGreaterThanOrEqual(0.8);
  });

  it('does so clearly more often than another sentence of the talk', () => {
    expect(audit.top.score - audit.other.score).toBeGreaterThan(0.15);
  });
});
