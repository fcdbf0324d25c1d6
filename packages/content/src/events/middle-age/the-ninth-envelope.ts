import { defineEvent } from '../../define-event.ts'

export const theNinthEnvelope = defineEvent({
  id: 'the-ninth-envelope',
  kind: 'question',
  category: 'work',
  title: 'Cream, with a ribbon',
  stages: ['middleAge', 'oldAge'],
  cast: { mate: { relation: ['colleague', 'friend', 'acquaintance', 'neighbour'] } },
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    '{mate} is at the door with an envelope, cream, with a ribbon printed on it; {mate.they} must have kept one. Both of the two are through college. One is a dentist. “I’ve worked it out,” says {mate}, “what you gave me, that Friday you signed, by the year.” There is a check in it. It is for two thousand dollars; there are to be nine of them.',
  ],
  options: [
    {
      id: 'tear',
      text: 'Tear it across',
      outcomes: [
        {
          chance: 1,
          text: [
            'You took it for the dogs and the weekdays, you say; you would have gone for half. It is nearly true. {mate} picks up the pieces and makes you swear to it. The dentist does your teeth, for the rest of his life, at cost.',
          ],
          effects: [
            { kind: 'affinity', role: 'mate', by: 10 },
            { kind: 'familiarity', role: 'mate', by: 6 },
            { kind: 'gauge', of: 'health', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'take',
      text: 'Take it, and say thank you',
      outcomes: [
        {
          chance: 1,
          text: [
            '{mate} breathes out. That was it, you understand: to be allowed to. You are paid off in the year in which {mate} gets a package {mate.themself}. You eat it together, more or less, at a place with tablecloths.',
          ],
          effects: [
            { kind: 'money', by: 200000 },
            { kind: 'affinity', role: 'mate', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask what it was like, afterward, in there',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            '“Quiet,” says {mate}. “They didn’t replace anyone. I’d look up, to tell you something.” You have both had your coats on the whole time. You take them off, and it all comes out: who, and when, and what the young ones were told that you had been.',
          ],
          effects: [
            { kind: 'familiarity', role: 'mate', by: 16 },
            { kind: 'affinity', role: 'mate', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})
