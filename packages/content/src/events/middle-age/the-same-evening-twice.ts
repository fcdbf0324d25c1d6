import { defineEvent } from '../../define-event.ts'

export const theSameEveningTwice = defineEvent({
  id: 'the-same-evening-twice',
  kind: 'question',
  category: 'family',
  title: 'Between two parking lots',
  stages: ['middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 13, to: 18 } },
    elder: { relation: ['mother', 'father'], age: { from: 70 } },
  },
  conditions: [{ kind: 'livesTogether', role: 'child', is: true }],
  trigger: { kind: 'draw', weight: 26 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} is singing the one thing that {child.they} {child|has|have} ever worked for, four minutes, alone, at half past seven. At ten to seven the emergency room calls. They have {elder} there, on a bed in the hall; it is probably nothing; {elder} keeps asking for you, and is frightened of the ceiling. The school is north. The hospital is south. {child} has the good shoes on.',
  ],
  options: [
    {
      id: 'child',
      text: 'North',
      outcomes: [
        {
          chance: 0.75,
          odds: 'it is nothing',
          text: [
            '{child} looks for you over the lights, and finds you, and opens {child.their} mouth. At nine you are in the hall with the ceiling. It was nothing: it was salt. {elder} has been told by four people that you were on the way.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'affinity', role: 'elder', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'drove-north' },
          ],
          remembers: { role: 'child', as: 'that you were in the third row' },
        },
        {
          chance: 0.25,
          odds: 'it is not',
          text: [
            'You hear all four minutes. When you get there they have put {elder} behind a door; it was not salt. It is nine days until {elder.they} {elder|knows|know} you again, and on the first of them {elder.they} {elder|asks|ask} how the singing was.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: 18 },
            { kind: 'remember', what: 'drove-north' },
          ],
          remembers: { role: 'child', as: 'that you were in the third row' },
        },
      ],
    },
    {
      id: 'elder',
      text: 'South',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold {elder}’s hand, which weighs nothing, and look up at what {elder.they} {elder|sees|see}: a stain in the shape of a man with a sack. It was the salt. At home {child} is at the table with the shoes still on. “It was fine,” {child} says. You get a film of it, from someone’s father, from behind a head.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 12 },
            { kind: 'affinity', role: 'child', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'drove-south' },
          ],
          remembers: { role: 'child', as: 'the film from behind a head' },
        },
      ],
    },
    {
      id: 'nurse',
      text: 'Have them read you the chart, and decide by that',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'experience', ladders: ['nursing', 'medicine', 'care'] },
            { kind: 'studied', majors: ['nursing', 'medicine', 'emergency-care', 'practical-nursing'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You ask for the sodium, and hear it, and let your breath go. “Put {elder.them} by a window,” you say, “and tell {elder.them} nine o’clock.” You hear the song, and you are there at nine, with the program. You have never been as glad of four dull semesters.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'elder', by: 4 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'drove-north' },
          ],
          remembers: { role: 'child', as: 'that you were in the third row' },
        },
      ],
    },
    {
      id: 'both',
      text: 'Take {child} along, past the school, to the hospital',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} cries as far as the bridge. Then, in the hall, between a drunk and a boy with a bandaged ear, {child} stands beside the bed and sings it, low, all four minutes, to {elder}, who shuts {elder.their} eyes. The drunk applauds. The program lists it as not performed.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 10 },
            { kind: 'affinity', role: 'child', by: -3 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'remember', what: 'drove-south' },
          ],
          remembers: { role: 'child', as: 'the song in the hall' },
        },
      ],
    },
  ],
})
