/** Typed listeners. When a listener throws, the others are still called; then the first error is thrown. */
export interface Emitter<Events extends object> {
    on<Name extends keyof Events>(name: Name, fn: (value: Events[Name]) => void): () => void;
    emit<Name extends keyof Events>(name: Name, value: Events[Name]): void;
}
export declare function emitter<Events extends object>(): Emitter<Events>;
