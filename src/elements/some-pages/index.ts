// All scripts of this folder, for whoever takes them together.
import.meta.glob(['./*.ts', '!./index.ts'], { eager: true });
