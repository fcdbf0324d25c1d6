import type { Relation } from '../../life/vocabulary.ts'

export type Met = Extract<Relation, 'classmate' | 'colleague' | 'neighbour' | 'acquaintance'>

interface AgeLines {
  /** The player's age in years, from here until the next lines of the same place begin. */
  readonly fromAge: number
  readonly lines: readonly string[]
}

/** What it is like to meet somebody, by where and by the age that one then has: a baby is not left parcels. The youngest first. */
const texts: Readonly<Record<Met, readonly AgeLines[]>> = {
  classmate: [
    {
      fromAge: 0,
      lines: [
        '{name} is put beside you in class, and draws a line down the middle of the desk.',
        'You and {name} are picked last together, and decide that it is a team.',
        '{name} lends you a pencil and never asks for it back.',
      ],
    },
    {
      fromAge: 13,
      lines: [
        'You and {name} are late on the same morning, and are sent to the same bench.',
        'The teacher makes pairs from the list. You get {name}, who groans, and then grins.',
        '{name} lends you a pencil and never asks for it back.',
      ],
    },
    {
      fromAge: 18,
      lines: [
        '{name} sits at the other end of the last free table in the library, and pushes a coffee across.',
        'You and {name} both turn up for the class that was moved. You wait ten minutes together, for form’s sake.',
        '{name} has the notes of the week that you missed, in four colours.',
      ],
    },
  ],
  colleague: [
    {
      fromAge: 0,
      lines: [
        '{name} has the same shift, and shows you where one can sit down without being seen.',
        '{name} started a week before you and explains everything, some of it rightly.',
      ],
    },
    {
      fromAge: 18,
      lines: [
        '{name} starts in your section and knows on the second day where the good cups are.',
        '{name} from the other floor takes the same lift, every day, and one day says something.',
        'You and {name} are sent on a course about a machine that neither of you has.',
      ],
    },
  ],
  neighbour: [
    {
      fromAge: 0,
      lines: [
        'Another pram stops beside yours. In it is {name}, with the same hat and a better rattle.',
        '{name} is set down on the same rug. You put a finger into {name}’s ear, to see. So does {name}.',
        'Somebody holds you up over the hedge, and somebody holds up {name}. You look at each other for a long time.',
      ],
    },
    {
      fromAge: 3,
      lines: [
        '{name} has moved in two doors down, and stands at the fence with a ball until you say something.',
        '{name} from next door knows a hole in the hedge. It is exactly as large as you.',
        'A van, a carpet, a canary; and behind the canary {name}, who asks what there is to do here.',
      ],
    },
    {
      fromAge: 13,
      lines: [
        '{name} has moved in two doors down, and walks to the bus ten steps behind you for a week. Then beside you.',
        '{name} across the street has the same song on, with the window open. You turn yours down, to hear.',
      ],
    },
    {
      fromAge: 18,
      lines: [
        '{name} has moved in two doors down. The lamp arrives before the beds.',
        'A parcel for {name} is left with you, and then another. By the third you know each other.',
      ],
    },
  ],
  acquaintance: [
    {
      fromAge: 0,
      lines: [
        'You talk to {name} because the train stands in a field. It stands there for an hour.',
        '{name} had the chair beside yours at somebody’s party, and a view on everything in the room.',
        'You meet {name} at the pool, each with the wrong locker key.',
      ],
    },
  ],
}

/** The lines for a meeting at an age in years, with `{name}` for whom one meets. */
export function meetingLines(where: Met, ageYears: number): readonly string[] {
  return texts[where].findLast(({ fromAge }) => fromAge <= ageYears)?.lines ?? []
}
