// SPDX-FileCopyrightText: 2026 The Raiki developers
// SPDX-License-Identifier: MIT
/**
 * How the program behaves where it is built with AddressSanitizer. Memory that was given back stays unused
 * for a while, so that whoever still reads it is caught: 256 MB of it by default, which is more than the
 * program may take in all. The tests keep the default, and ASAN_OPTIONS has the last word.
 */
#ifdef __SANITIZE_ADDRESS__
extern "C" const char *__asan_default_options();

const char *__asan_default_options()
{
    return "quarantine_size_mb=4:thread_local_quarantine_size_kb=64";
}
#endif
