import { withArticle } from '@lifegrid/base/with-article'
import { expect, test } from 'vitest'

test('the article depends on the first letter', () => {
  expect(['helper', 'usher', 'Electrician'].map(withArticle)).toEqual(['a helper', 'an usher', 'an Electrician'])
})
