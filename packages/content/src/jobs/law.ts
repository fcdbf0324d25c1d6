import { defineJob } from '../define-job.ts'

export const law = defineJob({
  id: 'law',
  title: 'the law',
  about: 'Words, at so much each.',
  fromHour: 9,
  toHour: 19,
  partTime: false,
  openings: 0.35,
  layoffs: 0.6,
  rungs: [
    {
      id: 'paralegal',
      title: 'paralegal',
      weeklyCents: 108_000,
      hours: 42,
      requires: { education: { level: 'bachelor' } },
    },
    {
      id: 'associate-lawyer',
      title: 'associate attorney',
      weeklyCents: 210_000,
      hours: 50,
      requires: { education: { licence: 'lawyer' }, performance: 45 },
    },
    {
      id: 'lawyer',
      title: 'lawyer',
      weeklyCents: 280_000,
      hours: 48,
      requires: { education: { licence: 'lawyer' }, experienceYears: 4, performance: 52 },
    },
    {
      id: 'partner',
      title: 'partner',
      weeklyCents: 440_000,
      hours: 50,
      requires: { education: { licence: 'lawyer' }, experienceYears: 9, performance: 60 },
    },
    {
      id: 'judge',
      title: 'judge',
      weeklyCents: 390_000,
      hours: 44,
      requires: { education: { licence: 'lawyer' }, experienceYears: 16, performance: 65 },
    },
  ],
})
