import { type CallExpression, type Expression, type ObjectExpression, type Program, Visitor } from 'oxc-parser'

/** Every object literal of a file, outer ones first. */
export function objectsIn(program: Program): ObjectExpression[] {
  const found: ObjectExpression[] = []
  new Visitor({ ObjectExpression: (object) => void found.push(object) }).visit(program)
  return found
}

/** Every call of a function by its plain name. */
export function callsIn(program: Program, isName: (name: string) => boolean): CallExpression[] {
  const found: CallExpression[] = []
  new Visitor({
    CallExpression: (call) => {
      if (call.callee.type === 'Identifier' && isName(call.callee.name)) found.push(call)
    },
  }).visit(program)
  return found
}

/** The value of a property that is written out in an object literal. Spread and computed properties are not looked into. */
export function propertyOf(object: ObjectExpression, name: string): Expression | undefined {
  for (const property of object.properties) {
    if (property.type !== 'Property' || property.computed) continue
    const { key } = property
    if (key.type === 'Identifier' ? key.name === name : key.type === 'Literal' && key.value === name)
      return property.value
  }
  return undefined
}

/** The text of a property whose value is a string literal; undefined for every other value. */
export function stringPropertyOf(object: ObjectExpression, name: string): string | undefined {
  const value = propertyOf(object, name)
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined
}
