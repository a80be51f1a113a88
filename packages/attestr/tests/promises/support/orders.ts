/** The `tag` of every order. */
export const tag = 'EMP-1001';

export const course = {
  tag,
  level: 'GRADUATE',
  course: 'B.Sc.',
  courseName: 'Mathematics',
  reg: 'R-17',
  startMonth: 6,
  startYear: 2011,
  ended: false,
} as const;

export const address = { tag, address: '1 Main Street, 000000 Exampleton', pocType: 'SELF' } as const;

export const document = { tag, reg: 'XXXXX0000X', docType: 'PAN' } as const;
