import { z } from 'zod'
import { defineCommand } from './define.ts'

/** The longest tokens in use have some 250 characters; the services keep the right to longer ones. */
const deviceTokenLengthMax = 512

export const deviceToken = defineCommand({
  name: 'deviceToken',
  kind: 'write',
  message: z.strictObject({
    platform: z.enum(['ios', 'android', 'web']),
    /** Null forgets the platform's device. */
    token: z
      .string()
      .min(8)
      .max(deviceTokenLengthMax)
      .regex(/^[\x21-\x7e]+$/)
      .nullable(),
  }),
  summary: 'Keeps what a push notification needs to reach this device, or forgets it.',
  example: { platform: 'ios', token: 'a1b2c3d4e5f60718' },
  answers: [],
})
