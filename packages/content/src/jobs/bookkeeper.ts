import { defineJob } from '../define-job.ts'

export const bookkeeper = defineJob({
  id: 'bookkeeper',
  title: 'bookkeeper',
  weeklyCents: 98_000,
  fromHour: 8,
  toHour: 17,
  entry: false,
})
