import { defineJob } from '../define-job.ts'

export const electrics = defineJob({
  id: 'electrics',
  title: 'electrical work',
  about: 'Somebody has to know which switch it is.',
  fromHour: 7,
  toHour: 16,
  partTime: false,
  openings: 0.8,
  layoffs: 0.8,
  rungs: [
    {
      id: 'electricians-helper',
      title: 'electrician’s helper',
      weeklyCents: 70_000,
      hours: 40,
      requires: { education: { level: 'highSchool' } },
    },
    {
      id: 'electrician',
      title: 'electrician',
      weeklyCents: 108_000,
      hours: 40,
      requires: { education: { licence: 'electrician' }, experienceYears: 1, performance: 40 },
    },
    {
      id: 'senior-electrician',
      title: 'senior electrician',
      weeklyCents: 128_000,
      hours: 40,
      requires: { education: { licence: 'electrician' }, experienceYears: 4, performance: 50 },
    },
    {
      id: 'master-electrician',
      title: 'master electrician',
      weeklyCents: 152_000,
      hours: 42,
      requires: { education: { licence: 'electrician' }, experienceYears: 8, performance: 55 },
    },
    {
      id: 'electrical-contractor',
      title: 'electrical contractor',
      weeklyCents: 205_000,
      hours: 46,
      requires: { education: { licence: 'electrician' }, experienceYears: 12, performance: 60 },
    },
  ],
})
