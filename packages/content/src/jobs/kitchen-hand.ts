import { defineJob } from '../define-job.ts'

export const kitchenHand = defineJob({
  id: 'kitchen-hand',
  title: 'kitchen hand',
  weeklyCents: 58_000,
  fromHour: 11,
  toHour: 20,
  entry: true,
})
