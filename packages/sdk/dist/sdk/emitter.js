export function emitter() {
    const listeners = new Map();
    return {
        on(name, fn) {
            const set = listeners.get(name) ?? new Set();
            listeners.set(name, set);
            set.add(fn);
            return () => set.delete(fn);
        },
        emit(name, value) {
            const failures = [];
            for (const fn of [...(listeners.get(name) ?? [])]) {
                try {
                    ;
                    fn(value);
                }
                catch (error) {
                    failures.push(error);
                }
            }
            if (failures.length > 0)
                throw failures[0];
        },
    };
}
