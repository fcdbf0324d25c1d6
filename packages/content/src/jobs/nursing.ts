import { defineJob } from '../define-job.ts'

export const nursing = defineJob({
  id: 'nursing',
  title: 'nursing',
  about: 'Nights, mostly; and hands that know before the charts do.',
  fromHour: 7,
  toHour: 19,
  partTime: false,
  openings: 0.85,
  layoffs: 0.4,
  rungs: [
    { id: 'nurse', title: 'nurse', weeklyCents: 148_000, hours: 38, requires: { education: { licence: 'nurse' } } },
    {
      id: 'ward-nurse',
      title: 'ward nurse',
      weeklyCents: 162_000,
      hours: 40,
      requires: { education: { licence: 'nurse' }, experienceYears: 2, performance: 45 },
    },
    {
      id: 'charge-nurse',
      title: 'charge nurse',
      weeklyCents: 182_000,
      hours: 42,
      requires: { education: { licence: 'nurse' }, experienceYears: 5, performance: 50 },
    },
    {
      id: 'head-nurse',
      title: 'head nurse',
      weeklyCents: 215_000,
      hours: 44,
      requires: { education: { licence: 'nurse' }, experienceYears: 9, performance: 55 },
    },
    {
      id: 'nursing-director',
      title: 'director of nursing',
      weeklyCents: 275_000,
      hours: 46,
      requires: { education: { level: 'master', licence: 'nurse' }, experienceYears: 13, performance: 60 },
    },
  ],
})
