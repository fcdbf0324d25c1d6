import { defineJob } from '../define-job.ts'

export const warehouse = defineJob({
  id: 'warehouse',
  title: 'the warehouse',
  about: 'Everything comes in on one side and leaves on the other.',
  fromHour: 6,
  toHour: 15,
  partTime: true,
  openings: 0.85,
  layoffs: 1.3,
  rungs: [
    { id: 'picker', title: 'picker', weeklyCents: 64_000, hours: 40 },
    {
      id: 'forklift-driver',
      title: 'forklift operator',
      weeklyCents: 76_000,
      hours: 40,
      requires: { experienceYears: 1, performance: 40 },
    },
    {
      id: 'shift-leader',
      title: 'shift leader',
      weeklyCents: 92_000,
      hours: 42,
      requires: { experienceYears: 3, performance: 50 },
    },
    {
      id: 'warehouse-manager',
      title: 'warehouse manager',
      weeklyCents: 125_000,
      hours: 44,
      requires: { education: { level: 'highSchool' }, experienceYears: 6, performance: 55 },
    },
    {
      id: 'logistics-director',
      title: 'logistics director',
      weeklyCents: 205_000,
      hours: 46,
      requires: { education: { level: 'highSchool' }, experienceYears: 11, performance: 60 },
    },
  ],
})
