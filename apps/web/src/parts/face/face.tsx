import type { AvatarShape } from '@lifegrid/sdk/view-shapes'
import { Clothes } from './clothes.tsx'
import { hairColour, shade, skins } from './colours.ts'
import css from './face.module.css'
import { Beard, Features, Glasses, Wrinkles } from './features.tsx'
import { HairBack, HairFront } from './hair.tsx'
import { headAt } from './head.ts'

interface FaceProps {
  readonly avatar: AvatarShape
  readonly ageYears: number
  /** 0 to 100. */
  readonly happiness?: number
  readonly isDead?: boolean
  /** What the picture shows, in words. Without it the picture is decoration. */
  readonly label?: string
}

/** The portrait of a person, drawn from the settings of their face and from their age. */
export function Face({ avatar, ageYears, happiness = 60, isDead = false, label }: FaceProps) {
  const head = headAt(ageYears)
  const { cx, cy, rx, ry, eyeY, chubby } = head
  const skin = skins[avatar.skin]
  const line = shade(skin, 0.5)
  const hair = hairColour(avatar.hairColour, avatar.grey ?? 0)
  return (
    <svg
      viewBox="0 0 120 140"
      className={isDead ? `${css.face} ${css.dead}` : css.face}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <g fill={shade(hair, 0.08)} color={shade(hair, 0.08)}>
        <HairBack style={avatar.hair} head={head} />
      </g>
      <path d={`M${cx - 9} ${cy + ry - 8}v22q9 8 18 0v-22Z`} fill={shade(skin, 0.14)} />
      <Clothes style={avatar.clothing} head={head} />
      <ellipse cx={cx - rx} cy={eyeY + 3} rx="4" ry="6" fill={shade(skin, 0.08)} />
      <ellipse cx={cx + rx} cy={eyeY + 3} rx="4" ry="6" fill={shade(skin, 0.08)} />
      <path
        d={`M${cx - rx} ${cy - 4}C${cx - rx} ${cy - ry * 1.34} ${cx + rx} ${cy - ry * 1.34} ${cx + rx} ${cy - 4}C${cx + rx} ${cy + ry * (0.72 + chubby * 0.2)} ${cx + 12} ${cy + ry} ${cx} ${cy + ry}C${cx - 12} ${cy + ry} ${cx - rx} ${cy + ry * (0.72 + chubby * 0.2)} ${cx - rx} ${cy - 4}Z`}
        fill={skin}
      />
      <g fill="#d2604f" opacity={0.1 + chubby * 0.16}>
        <circle cx={cx - rx * 0.58} cy={eyeY + 9} r="5.5" />
        <circle cx={cx + rx * 0.58} cy={eyeY + 9} r="5.5" />
      </g>
      <Beard kind={avatar.beard} head={head} colour={hair} />
      <Features avatar={avatar} head={head} line={line} hair={shade(hair, 0.2)} happiness={happiness} />
      <Wrinkles head={head} line={line} />
      <g fill={hair} color={hair}>
        <HairFront style={avatar.hair} head={head} />
      </g>
      {avatar.glasses === true && <Glasses head={head} />}
    </svg>
  )
}
