import { defineJob } from '../define-job.ts'

export const officeClerk = defineJob({
  id: 'office-clerk',
  title: 'office clerk',
  weeklyCents: 72_000,
  fromHour: 8,
  toHour: 17,
  entry: true,
})
