import { defineJob } from '../define-job.ts'

export const gardener = defineJob({
  id: 'gardener',
  title: 'gardener',
  weeklyCents: 64_000,
  fromHour: 7,
  toHour: 16,
  entry: true,
})
