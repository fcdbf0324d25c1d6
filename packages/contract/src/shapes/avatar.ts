import { z } from 'zod'

export const skins = ['porcelain', 'fair', 'beige', 'olive', 'brown', 'dark'] as const
export const eyeColours = ['brown', 'hazel', 'green', 'grey', 'blue'] as const
export const hairColours = ['black', 'brown', 'auburn', 'red', 'blond'] as const
const hairStyles = [
  'fluff',
  'short',
  'cropped',
  'bob',
  'curls',
  'long',
  'ponytail',
  'bun',
  'braids',
  'side-parting',
  'thinning',
  'bald',
] as const
const clothes = [
  'romper',
  'dungarees',
  't-shirt',
  'hoodie',
  'jumper',
  'shirt',
  'blouse',
  'dress',
  'jacket',
  'cardigan',
] as const
const beards = ['stubble', 'moustache', 'full'] as const

/** What a face looks like: `avatar_settings` in the original client's protocol. */
export const avatarShape = z.strictObject({
  skin: z.enum(skins).describe('The colour of the skin.'),
  eyes: z.enum(eyeColours).describe('The colour of the eyes.'),
  hair: z.enum(hairStyles).describe('How the hair is worn. It changes with age.'),
  hairColour: z.enum(hairColours).describe('The colour of the hair without the grey.'),
  grey: z.int().min(0).max(100).optional().describe('How much of the hair is grey, percent; absent while none is.'),
  beard: z.enum(beards).optional().describe('The beard; absent when there is none.'),
  glasses: z.literal(true).optional().describe('Whether the person wears glasses; absent when not.'),
  clothing: z.enum(clothes).describe('What the person wears. It changes with age.'),
})
export type AvatarShape = z.infer<typeof avatarShape>

/** The word for a person in the third person, by sex. */
const pronouns = ['she', 'he'] as const
export const pronounShape = z
  .enum(pronouns)
  .describe('The pronoun for the person. It follows from `sex`, and is here for clients that fill in texts.')
export type Pronoun = (typeof pronouns)[number]
