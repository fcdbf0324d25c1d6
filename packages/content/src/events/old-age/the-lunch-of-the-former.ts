import { defineEvent } from '../../define-event.ts'

export const theLunchOfTheFormer = defineEvent({
  id: 'the-lunch-of-the-former',
  kind: 'question',
  category: 'work',
  title: 'The lunch of the former',
  stages: ['oldAge'],
  age: { from: 66 },
  conditions: [{ kind: 'retired', is: true }],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'eat' },
  text: [
    'Once a year everyone who used to work there has lunch, at a place with carpets. You’ve got name tags on, with the year in which you stopped. There’s fish. Across from you sits a woman whom you once knew when she was the youngest, and who’s been looking at you since the soup.',
  ],
  options: [
    {
      id: 'eat',
      text: 'Eat your fish, and talk about knees',
      outcomes: [
        {
          chance: 1,
          text: ['It’s very pleasant. In the coatroom she has the hanger next to yours. She says, “Well.” So do you.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: '“What is it?”',
      energyCost: 1,
      outcomes: [
        {
          chance: 0.5,
          text: [
            '“You held the elevator for me,” she says, “my first day. I was going to turn around and go home.” That was all. You have no recollection of it whatever. She had thirty-one years there.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“You had my parking space,” she says. “For nine years.” She laughs; you both do. It’s not entirely a joke.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'six',
      text: '“I wrote your name on a sheet once”',
      conditions: [{ kind: 'remembers', what: 'wrote-the-six' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“Fourth,” she says. “In pencil. I saw it through the paper, you always pressed so hard.” She breaks a roll. She opened a nursery after that, with trees; she has been wanting to tell you that you can look at her.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'forget', what: 'wrote-the-six' },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“I know,” she says; and that her husband had died that winter, and what it had cost, without the insurance. She says it the way you pass the salt. You may take it or not.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'own',
      text: '“We all six had a beer, in the parking lot”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'wrote-your-own' },
            { kind: 'remembers', what: 'handed-in-nothing' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“That’s you!” she says. They still told that one, in her time: the sheet. It’s got longer in the telling. In hers you ate it. You let it stand.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'social', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'stairs',
      text: 'Tell her whose idea that was, which the company lived on for ten years',
      conditions: [{ kind: 'remembers', what: 'the-idea-on-the-stairs' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'She puts down her fork. “We were told,” she says. “It was in a farewell speech: it was on the stairs, from one step above me. None of us knew who was meant.” So it has been known; it’s only that you weren’t there.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'She believes you; she’s very kind. You hear how it sounds, at a table, on a carpet, from a person with a year pinned to the chest.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: '“Weren’t you the one with the reference?”',
      conditions: [{ kind: 'remembers', what: 'said-yes' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“And you’re the one who said yes,” she says. “In the end.” She has remembered the end; you’ve always remembered how long it took. You tell her about that, too, since there’s fish.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'table',
      text: 'Ask after the four from the table',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'stayed-at-the-table' },
            { kind: 'remembers', what: 'took-the-door-with-a-name' },
            { kind: 'remembers', what: 'counted-the-bulbs' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s one here. He’s over by the aquarium. He still says “good morning,” with as many words as he did on the day it was decided, and he shoves out a chair with his foot.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
  ],
})
