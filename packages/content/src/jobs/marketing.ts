import { defineJob } from '../define-job.ts'

export const marketing = defineJob({
  id: 'marketing',
  title: 'marketing',
  about: 'What it does, said as if it did more.',
  fromHour: 9,
  toHour: 18,
  partTime: false,
  openings: 0.65,
  layoffs: 1.2,
  rungs: [
    {
      id: 'marketing-assistant',
      title: 'marketing assistant',
      weeklyCents: 95_000,
      hours: 40,
      requires: { education: { level: 'bachelor' } },
    },
    {
      id: 'copywriter',
      title: 'copywriter',
      weeklyCents: 118_000,
      hours: 42,
      requires: { education: { level: 'bachelor' }, experienceYears: 2, performance: 45 },
    },
    {
      id: 'campaign-manager',
      title: 'campaign manager',
      weeklyCents: 160_000,
      hours: 44,
      requires: { education: { level: 'bachelor' }, experienceYears: 4, performance: 50 },
    },
    {
      id: 'marketing-manager',
      title: 'marketing manager',
      weeklyCents: 245_000,
      hours: 46,
      requires: { education: { level: 'bachelor' }, experienceYears: 8, performance: 55 },
    },
    {
      id: 'marketing-director',
      title: 'marketing director',
      weeklyCents: 360_000,
      hours: 48,
      requires: { education: { level: 'bachelor' }, experienceYears: 13, performance: 65 },
    },
  ],
})
