import { defineEvent } from '../../define-event.ts'

export const theLeftHandedFish = defineEvent({
  id: 'the-left-handed-fish',
  kind: 'question',
  category: 'family',
  title: 'A toast',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 24, to: 42 } } },
  trigger: { kind: 'draw', weight: 12 },
  cooldownDays: 4000,
  importance: 4,
  offline: { kind: 'auto', option: 'sit' },
  text: [
    'It is {child}’s birthday, a round one, or near enough; there are a great many people in a garage with paper lanterns, and they are banging on glasses for you. You had not prepared anything. {child} shakes {child.their} head at you: please, no. Or: please.',
  ],
  options: [
    {
      id: 'sit',
      text: 'Raise your glass, say the name, and sit down',
      outcomes: [
        {
          chance: 1,
          text: [
            '“{child}.” It is a good name. You chose it for how it would sound called across a yard at night. They all say it back.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'speak',
      text: 'Speak',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You tell about the day of the flood in the cellar. Halfway in you see that {child} is saying the words along with you, without a sound.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'affinity', role: 'child', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'You tell the one with the swimming trunks. You had thought that it was long enough ago. It isn’t; there is a person here, by the door, for whom {child} wanted to be somebody who had never worn them.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'free',
      text: 'Put the glass down and say how it was',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'spoke-freely' },
            { kind: 'remembers', what: 'spoke-at-the-funeral' },
            { kind: 'activity', activity: 'debate-team' },
            { kind: 'job', ladders: ['teaching', 'law'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have stood up in front of people before: you have to begin with something that you can see. You begin with {child.their} hands. The garage gets quiet. By the end an uncle is blowing his nose. {child} has come around the table.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'fish',
      text: 'Confess about the fish',
      conditions: [{ kind: 'remembers', what: 'the-second-fish', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“He was LEFT-HANDED!” shouts {child}, before you are through. “I knew it! I was FOUR!” It has been waiting all this time. You are made to apologize to the fish, in front of everyone, with a hand up.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'affinity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'forget', what: 'the-second-fish' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 60, memory: ['the-second-fish'], gauges: { happiness: 50 } },
      choose: 'fish',
      roll: 0,
      expect: { gauges: { happiness: 12 } },
    },
  ],
})
