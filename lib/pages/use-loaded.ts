import { useEffect, useState } from 'preact/hooks'

/** Loads something once it is wanted; null until it is there. What fails is handed to `failed`. */
export function useLoaded<T>(load: () => Promise<T>, wanted: boolean, failed: (error: unknown) => void): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null)
  useEffect(() => {
    if (wanted && loaded === null) void load().then((value) => setLoaded({ value }), failed)
  }, [wanted, loaded])
  return loaded?.value ?? null
}
