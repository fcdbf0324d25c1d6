import { defineDeed } from '../define-deed.ts'

export const visit = defineDeed({
  id: 'visit',
  lines: [
    {
      outcome: 'good',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} has baked. {person.They} {person|says|say} that it was for somebody else. There is nobody else.',
        'You bring {person} oranges, for no reason that you can name. {person.They} {person|lines|line} them up on the sill and {person|keeps|keep} looking over at them.',
        '{person} shows you the place room by room, and tells you what it will look like. You can see it.',
        'You fix {person}’s kitchen drawer while you talk. It had stuck since the day {person.they} moved in.',
        '{person} walks you back to the car, and then stands there, and then you talk for another half hour with the door open.',
      ],
    },
    {
      outcome: 'good',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: [
        'You stay for an hour, and then for dinner, and then {person} finds you a blanket.',
        '{person} has kept a chair free for you. That is how {person.they} {person|puts|put} it. It is the good chair.',
      ],
    },
    {
      outcome: 'good',
      text: [
        'You look at {person}’s photographs. You are in more of them than you expected.',
        'When you leave, {person} stands in the door and waves until you are around the corner.',
        'You see how {person} lives now. You will know, from now on, where {person.they} {person|sits|sit} when you talk.',
        'You and {person} eat off your knees, because the table is full of something.',
      ],
    },
    {
      outcome: 'good',
      relations: ['mother', 'father'],
      age: { from: 20 },
      text: [
        'Your old room has become a sewing room. Your height is still on the door frame, in pencil.',
        '{person} gives you leftovers in a margarine tub, and wants the tub back.',
        'You find {person} on the porch at the hour you said, with the light on since before.',
      ],
    },
    {
      outcome: 'good',
      relations: ['grandmother', 'grandfather'],
      text: [
        '{person} puts candy in your pocket, as always, and looks away, as always.',
        '{person} lets you wind the clock.',
      ],
    },
    {
      outcome: 'good',
      relations: ['son', 'daughter'],
      theirAge: { from: 18 },
      text: [
        '{person} has vacuumed for you. There is a smell of bleach and pride. You say that it is a beautiful apartment. It is one room.',
        '{person} has your old lamp. You had wondered where it was. It stands well there.',
      ],
    },
    {
      outcome: 'good',
      relations: ['sister', 'brother'],
      theirAge: { from: 16 },
      age: { from: 16 },
      text: ['You and {person} stay up in the kitchen until the refrigerator is empty.'],
    },
    {
      outcome: 'plain',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        'You visit {person}. There is coffee, a look at the garden, and a cat that ignores you.',
        'You bring something, and {person} puts it with the other things that people have brought. You talk for an hour.',
        'You and {person} talk about the parking, the neighbors, and what everything costs now.',
      ],
    },
    {
      outcome: 'plain',
      text: [
        '{person} was not expecting anybody. You sit among the laundry, and it is all right.',
        'You come, you sit, you go. {person} is glad, in {person.their} way.',
        'You are given a drink and a cookie, and see {person} again, which was the point.',
        'There are other people there, and you and {person} talk in between.',
      ],
    },
    {
      outcome: 'plain',
      theirAge: { from: 10 },
      age: { from: 10 },
      text: ['{person} has the game on. You watch it together and are fed.'],
    },
    {
      outcome: 'bad',
      theirAge: { from: 16 },
      age: { from: 16 },
      text: [
        '{person} has forgotten that you were coming. You say that it does not matter. It does a little.',
        '{person} says what {person.they} {person|thinks|think} of your life. You had come for cake.',
      ],
    },
    {
      outcome: 'bad',
      text: [
        'You break a cup. {person} says that it was only a cup. It was one of four.',
        '{person} has other company, and you do not know where to look.',
        'You stay too long. You see it in {person}’s face, and then you have to find a way to leave.',
        'You are both out of practice. There are pauses, and a clock.',
      ],
    },
  ],
})
