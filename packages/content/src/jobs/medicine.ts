import { defineJob } from '../define-job.ts'

export const medicine = defineJob({
  id: 'medicine',
  title: 'medicine',
  about: '“And how long have you had this?”',
  fromHour: 8,
  toHour: 19,
  partTime: false,
  openings: 0.85,
  layoffs: 0.2,
  rungs: [
    {
      id: 'resident',
      title: 'medical resident',
      weeklyCents: 125_000,
      hours: 56,
      requires: { education: { licence: 'physician' } },
    },
    {
      id: 'doctor',
      title: 'doctor',
      weeklyCents: 360_000,
      hours: 48,
      requires: { education: { licence: 'physician' }, experienceYears: 3, performance: 45 },
    },
    {
      id: 'specialist',
      title: 'specialist',
      weeklyCents: 460_000,
      hours: 48,
      requires: { education: { licence: 'physician' }, experienceYears: 6, performance: 52 },
    },
    {
      id: 'senior-consultant',
      title: 'attending physician',
      weeklyCents: 540_000,
      hours: 48,
      requires: { education: { licence: 'physician' }, experienceYears: 11, performance: 58 },
    },
    {
      id: 'medical-director',
      title: 'medical director',
      weeklyCents: 620_000,
      hours: 50,
      requires: { education: { licence: 'physician' }, experienceYears: 16, performance: 65 },
    },
  ],
})
