/** How far a model's cosines spread: where they lie close together, what words say would drown them. */
import type { Embedder } from '../../embedding/embedder.ts';
import { cosine } from '../vectors.ts';

/** Questions, and passages that answer none but their own: of what the model says of the rest, the spread is measured. */
const QUESTIONS = [
  'why do deep networks generalise',
  'sediment behind river dams',
  'how do children learn the meaning of words',
  'sorting large files on disk',
  'reading damaged manuscripts',
  'pollination of orchards',
  'pricing of carbon emissions',
  'detecting earthquakes early',
  'side effects of blood thinners',
  'privacy of medical records',
  'tuning of old church organs',
  'robots that fold laundry',
];
const PASSAGES = [
  'Gradient descent from small weights finds solutions of low rank. We bound the error of such networks on new data.',
  'Small dams hold back sand and gravel. Echo soundings of nine reservoirs show how fast they fill, and what a flood takes away.',
  'Toddlers map a new noun to the object that has no name yet. We follow forty of them from their first to their third year.',
  'An external merge reads each page once. Our layout halves the number of seeks where memory holds a thousandth of the data.',
  'Ink that has flaked off still shows under infrared light. Two lost chapters of a chronicle could be read again.',
  'Wild bees visit apple blossom in colder weather than honeybees do. Hedges between the rows doubled the fruit set.',
  'A border tax raises the price of steel that is made with coal. A model of trade says who pays for it.',
  'Two stations suffice to tell the first wave from noise within a second. Trains had time to brake in most of the events.',
  'Patients on the drug bled less often after surgery when the dose was set by weight. Four hospitals took part in the trial.',
  'Noise that is added to counts of diagnoses hides each person. Hospitals can still be compared with one another.',
  'Pipes of lead and tin creep over centuries. We measure their pitch and rebuild the temperament that they were voiced in.',
  'A gripper with soft fingers finds the hem of a towel by touch. It learns from two hours of demonstrations.',
];

/**
 * The standard deviation of a model's cosines of questions and passages that have nothing to do with each other.
 *
 * @throws what the embedder throws
 */
export async function spreadOf(embedder: Embedder): Promise<number> {
  const questions = await embedder.embed(QUESTIONS, { purpose: 'query' });
  const passages = await embedder.embed(PASSAGES, { purpose: 'passage' });
  const cosines = questions.flatMap((question, at) =>
    passages.filter((_, place) => place !== at).map((passage) => cosine(question, passage)),
  );
  const mean = cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
  return Math.sqrt(cosines.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cosines.length);
}
