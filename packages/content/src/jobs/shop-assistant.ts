import { defineJob } from '../define-job.ts'

export const shopAssistant = defineJob({
  id: 'shop-assistant',
  title: 'shop assistant',
  weeklyCents: 62_000,
  fromHour: 9,
  toHour: 18,
  entry: true,
})
