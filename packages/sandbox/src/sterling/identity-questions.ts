import type { Random } from '../random.ts';
import type { Identity } from './world.ts';

const NONE = 'None of the above';

/** Made-up knowledge, about nobody. */
const SUBJECTS: readonly (readonly [prompt: string, choices: readonly string[]])[] = [
  ['In which county have you lived?', ['DIVIDE', 'FULTON', 'MARSHALL', 'PIERCE', 'WALLA WALLA']],
  ['Between 1999 and 2002, in which State did you live?', ['MISSOURI', 'NEW YORK', 'OKLAHOMA', 'OREGON', 'UTAH']],
  [
    'What type of residence is 4545 MAPLE VIEW PLACE?',
    ['Single Family Residence', 'Apartment', 'Condominium', 'Town House'],
  ],
  ['Which of these streets have you lived on?', ['ACORN WAY', 'BIRCH LANE', 'CEDAR COURT', 'DOGWOOD DRIVE']],
  ['Which of these vehicles have you owned?', ['Blue wagon', 'Green van', 'Red coupe', 'White truck']],
  ['In which year was your first account opened?', ['1994', '1998', '2003', '2007']],
];

/** How many questions one set has: the errors speak of `questionId {1-4}`. */
const QUESTIONS = 4;
const CHOICES = 3;

/** A new set of questions: three answers and "None of the above" each, one of the three right. */
export const drawQuestions = (random: Random): Pick<Identity, 'questions' | 'correct'> => {
  const drawn = random
    .shuffle(SUBJECTS)
    .slice(0, QUESTIONS)
    .map(([prompt, choices], index) => {
      const answers = random.shuffle(choices).slice(0, CHOICES);
      return {
        id: String(index + 1),
        prompt,
        answers: [...answers, NONE],
        right: answers[random.below(CHOICES)] ?? NONE,
      };
    });
  return {
    questions: drawn.map(({ id, prompt, answers }) => ({ id, prompt, answers })),
    correct: Object.fromEntries(drawn.map(({ id, right }) => [id, right])),
  };
};
