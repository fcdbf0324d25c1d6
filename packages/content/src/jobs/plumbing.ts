import { defineJob } from '../define-job.ts'

export const plumbing = defineJob({
  id: 'plumbing',
  title: 'plumbing',
  about: 'Water finds the way. You find the water.',
  fromHour: 7,
  toHour: 16,
  partTime: false,
  openings: 0.8,
  layoffs: 0.8,
  rungs: [
    { id: 'plumbers-mate', title: 'plumber’s helper', weeklyCents: 69_000, hours: 40 },
    {
      id: 'plumber',
      title: 'plumber',
      weeklyCents: 108_000,
      hours: 40,
      requires: { education: { licence: 'plumber' }, experienceYears: 1, performance: 40 },
    },
    {
      id: 'pipefitter',
      title: 'pipefitter',
      weeklyCents: 126_000,
      hours: 42,
      requires: { education: { licence: 'plumber' }, experienceYears: 4, performance: 50 },
    },
    {
      id: 'master-plumber',
      title: 'master plumber',
      weeklyCents: 150_000,
      hours: 42,
      requires: { education: { licence: 'plumber' }, experienceYears: 8, performance: 55 },
    },
    {
      id: 'plumbing-contractor',
      title: 'plumbing contractor',
      weeklyCents: 200_000,
      hours: 46,
      requires: { education: { licence: 'plumber' }, experienceYears: 12, performance: 60 },
    },
  ],
})
