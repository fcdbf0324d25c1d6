import { defineJob } from '../define-job.ts'

export const warehouseWorker = defineJob({
  id: 'warehouse-worker',
  title: 'warehouse worker',
  weeklyCents: 66_000,
  fromHour: 6,
  toHour: 15,
  entry: true,
})
