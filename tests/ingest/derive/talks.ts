/** A small collection in our own words: four fields with four talks each, and two talks by title only. */
import { printed } from './rows.ts';

export const collection = printed([
  {
    key: 'reef-heat',
    title: 'Corals after a hot summer',
    abstract:
      'Coral reefs bleach when summers are hot. We moved bleached coral colonies to a cooler reef and counted their symbionts. Colonies that had bleached once lost fewer symbionts in the next heat wave.',
  },
  {
    key: 'reef-larvae',
    title: 'Sounds that guide coral larvae',
    abstract:
      'Larvae of corals settle where a healthy reef is loud. A loudspeaker on a damaged reef played the sound of fish and shrimp. Twice as many coral larvae settled beside it.',
  },
  {
    key: 'reef-genes',
    title: 'Genes for heat tolerance',
    abstract:
      'Some coral colonies stand heat better than others. We sequenced coral colonies on a warm reef and found genes tied to heat tolerance. Breeding from tolerant colonies could help a reef to recover.',
  },
  {
    key: 'reef-fish',
    title: 'Parrotfish and the recovery of a reef',
    abstract:
      'Parrotfish graze the algae that smother a young reef. Where parrotfish are protected, coral larvae find free ground. A reef with grazers recovered from bleaching in half the time.',
  },
  {
    key: 'descent-bias',
    title: 'The implicit bias of gradient descent',
    abstract:
      'Gradient descent on a deep network prefers some solutions to others. We describe this implicit bias for homogeneous networks and the logistic loss. The direction of the weights converges to a margin maximizer.',
  },
  {
    key: 'descent-early',
    title: 'Early stopping as regularization',
    abstract:
      'Stopping gradient descent early acts like a penalty on the weights of a network. We compare early stopping with ridge regression. In deep networks an early stop keeps the implicit bias and avoids noise.',
  },
  {
    key: 'descent-step',
    title: 'Large steps at the edge of stability',
    abstract:
      'Gradient descent with a large step size does not diverge. The sharpness of the loss settles at the edge of stability. We explain why deep networks train there and what implicit bias follows.',
  },
  {
    key: 'descent-kernel',
    title: 'Beyond the neural tangent kernel',
    abstract:
      'Wide networks trained by gradient descent behave like a neural tangent kernel (NTK). Feature learning begins where the NTK ends. We study a sparse model in which a deep network leaves the kernel regime.',
  },
  {
    key: 'ballot-ranks',
    title: 'Paradoxes of ranked ballots',
    abstract:
      'Voters who rank candidates can be worse off for voting. We searched the ballots of two hundred elections for such paradoxes. Ranked ballots showed a paradox in one election of fifty.',
  },
  {
    key: 'ballot-budget',
    title: 'Proportional choices for a city budget',
    abstract:
      'In participatory budgeting voters choose projects for a city. Proportional rules give each group of voters its share of the budget. Ballots from twelve cities show which rule voters accept.',
  },
  {
    key: 'ballot-audit',
    title: 'Auditing elections by sampling ballots',
    abstract:
      'A sample of paper ballots shows whether the count of an election is right. Our audit stops early when the margin is wide. Election officers audited three elections with a few hundred ballots each.',
  },
  {
    key: 'ballot-turnout',
    title: 'Why voters stay at home',
    abstract:
      'Turnout falls when voters expect a clear winner. Polls before an election change who votes. We link polls and turnout in thirty elections and ask what voters knew.',
  },
  { key: 'title-reef', title: 'A reef in the dark: corals of the deep' },
  { key: 'title-descent', title: 'Gradient descent without gradients' },
]);
