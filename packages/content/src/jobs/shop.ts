import { defineJob } from '../define-job.ts'

export const shop = defineJob({
  id: 'shop',
  title: 'shopkeeping',
  about: 'Registers, shelves, and the public, who are always right until closing time.',
  fromHour: 9,
  toHour: 18,
  partTime: true,
  openings: 0.85,
  layoffs: 1.2,
  rungs: [
    { id: 'shelf-stacker', title: 'stock clerk', weeklyCents: 58_000, hours: 38 },
    {
      id: 'shop-assistant',
      title: 'sales clerk',
      weeklyCents: 66_000,
      hours: 40,
      requires: { experienceYears: 1, performance: 40 },
    },
    {
      id: 'department-head',
      title: 'department head',
      weeklyCents: 82_000,
      hours: 40,
      requires: { education: { level: 'highSchool' }, experienceYears: 3, performance: 50 },
    },
    {
      id: 'shop-manager',
      title: 'store manager',
      weeklyCents: 108_000,
      hours: 45,
      requires: { education: { level: 'highSchool' }, experienceYears: 6, performance: 55 },
    },
    {
      id: 'area-manager',
      title: 'district manager',
      weeklyCents: 162_000,
      hours: 46,
      requires: { education: { level: 'highSchool' }, experienceYears: 10, performance: 60 },
    },
  ],
})
