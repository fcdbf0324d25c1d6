import { z } from 'zod'
import { asciiText } from '../shapes/ascii-text.ts'
import { defineCommand } from './define.ts'

/** The longest tokens in use have about 250 characters. The push services do not promise a limit. */
const deviceTokenLengthMax = 512

export const deviceToken = defineCommand({
  name: 'deviceToken',
  kind: 'write',
  message: z.strictObject({
    platform: z.enum(['ios', 'android', 'web']),
    token: asciiText(8, deviceTokenLengthMax)
      .nullable()
      .describe('The token from the push service of the platform. Null removes the stored token.'),
  }),
  summary: 'Stores the push notification token of this device, or removes it.',
  example: { platform: 'ios', token: 'a1b2c3d4e5f60718' },
  secret: 'token',
  answers: [],
  refusals: [],
})
