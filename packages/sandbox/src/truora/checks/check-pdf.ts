import { onePagePdf } from '../../exchange/one-page-pdf.ts';
import { seconds } from '../timestamp.ts';
import type { Check } from '../world.ts';
import type { Language } from './details.ts';
import { totalsOf } from './scores.ts';

const TITLES: Readonly<Record<Language, readonly [title: string, status: string, score: string]>> = {
  es: ['Consulta de antecedentes de prueba (no es real)', 'Estado', 'Puntaje'],
  en: ['Sandbox background check (not a real one)', 'Status', 'Score'],
  pt: ['Consulta de antecedentes de teste (nao e real)', 'Situacao', 'Pontuacao'],
};

/** A small, valid PDF of one page, in the language asked for. No personal data is in it. */
export const checkPdf = (check: Check, language: Language): Uint8Array => {
  const [title, status, score] = TITLES[language];
  return onePagePdf([
    title,
    `Check ${check.id}`,
    `${status}: ${check.status}`,
    `${score}: ${totalsOf(check).score}`,
    seconds(check.updatedAt),
  ]);
};
