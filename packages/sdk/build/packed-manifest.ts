/** The fields of a package.json that matter here. */
export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
}

/** Returns the manifest for those who install the package: without scripts, without packages of the workspace, and without paths of sources. */
export function packedManifest({
  scripts: _scripts,
  devDependencies: _dependencies,
  exports,
  ...rest
}: Manifest): Manifest {
  const compiled = Object.entries(exports).filter(([, target]) => !JSON.stringify(target).includes('./src/'))
  return { ...rest, exports: Object.fromEntries(compiled) }
}
