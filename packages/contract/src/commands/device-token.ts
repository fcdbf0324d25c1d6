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
    timeZone: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)
      .optional()
      .describe(
        'The IANA time zone of the device, such as Europe/Paris. Notifications are held back during its night.',
      ),
  }),
  summary: 'Stores the push notification token of this device, or removes it.',
  example: { platform: 'ios', token: 'a1b2c3d4e5f60718', timeZone: 'Europe/Paris' },
  secret: 'token',
  answers: [],
  refusals: [],
})
