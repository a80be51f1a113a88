import { isAbsent } from './find-problems.ts';
import { checkBody } from './refuse-problems.ts';
import { list, object } from './rules.ts';
import type { Problem } from './rules.ts';
import { anyText, text } from './value-rules.ts';

interface Question {
  readonly id: string;
  readonly answers?: readonly string[] | null;
}
interface Answer {
  readonly questionId: string;
  readonly response: string;
}
interface Quiz {
  readonly questions?: readonly Question[] | null;
  readonly answers: readonly Answer[];
}

const questionRules = object({
  advice: 'Give the question as the identity has it',
  open: true,
  required: ['id'],
  members: { id: text, prompt: anyText, answers: list('Give the options of the identity', text) },
});

const answerRules = object({
  advice: 'Give an object with questionId and response',
  required: ['questionId', 'response'],
  members: { questionId: text, response: text },
});

const problemOfAnswer = (answer: Answer, index: number, { questions, answers }: Quiz): readonly Problem[] => {
  const at = `answers[${index}]`;
  if (answers.findIndex(({ questionId }) => questionId === answer.questionId) < index)
    return [{ field: `${at}.questionId`, reason: 'format', advice: 'Answer each question once' }];
  if (isAbsent(questions)) return [];
  const question = questions.find(({ id }) => id === answer.questionId);
  if (question === undefined)
    return [{ field: `${at}.questionId`, reason: 'format', advice: 'Give the id of one of kba.questions' }];
  const { answers: options } = question;
  if (isAbsent(options) || options.includes(answer.response)) return [];
  return [
    { field: `${at}.response`, reason: 'format', advice: 'Give one of the answers of its question, to the letter' },
  ];
};

/** "All kba questions must be answered"; "Answer given for questionId {1-4} does not match any option". */
const problemsOfQuiz = (quiz: Quiz): readonly Problem[] => {
  const answered = new Set(quiz.answers.map(({ questionId }) => questionId));
  if (quiz.answers.length === 0 || (quiz.questions ?? []).some(({ id }) => !answered.has(id)))
    return [{ field: 'answers', reason: 'required', advice: 'Answer every one of kba.questions' }];
  return quiz.answers.flatMap((answer, index) => problemOfAnswer(answer, index, quiz));
};

const verificationRules = object({
  advice: 'Give an object with kba',
  required: ['kba'],
  members: {
    kba: object({
      advice: 'Give an object with questions and answers',
      required: ['answers'],
      members: {
        questions: list('Give the questions of the identity', questionRules),
        answers: list('Give a list of answers', answerRules),
      },
      // The members above are what it says: it is asked when each of them is right.
      together: (quiz) => problemsOfQuiz(quiz as unknown as Quiz),
    }),
  },
});

/**
 * Checks answers before one of the three attempts is spent on them (provider document, "/identities/{id}/verification").
 *
 * @throws InvalidRequestError that names every wrong field as the provider does, never its value.
 */
export const checkIdentityVerificationRequest = (body: unknown): void =>
  checkBody(body, verificationRules, 'verifyIdentity');
