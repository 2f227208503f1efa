//! Notices at wake that the laptop has slept: `CLOCK_BOOTTIME` runs on in sleep, `CLOCK_MONOTONIC` does not.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gtk::glib::{self, ControlFlow, Propagation};
use gtk::prelude::WidgetExt;
use gtk::{Box as Content, gio};
use rustix::time::{ClockId, clock_gettime};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::desk;

/// Differences below this are the two clocks being read one after the other, not sleep.
const SLEPT: Duration = Duration::from_secs(2);

/// How often the clocks are compared while nothing is painted.
const GLANCE: Duration = Duration::from_secs(3);

/// Compares the clocks before each painting and on a timer, and locks when the laptop has slept.
pub fn watch(window: &WebviewWindow) -> tauri::Result<()> {
    let watch = Rc::new(Watch {
        gauge: RefCell::new(SleepGauge::new(asleep_so_far())),
        content: window.default_vbox()?,
        handle: window.app_handle().clone(),
    });
    let painting = Rc::clone(&watch);
    window.gtk_window()?.connect_draw(move |_, _| {
        painting.look();
        Propagation::Proceed
    });
    glib::timeout_add_local(GLANCE, move || {
        watch.look();
        ControlFlow::Continue
    });
    Ok(())
}

/// Lives on the window's own thread, where painting happens.
struct Watch {
    gauge: RefCell<SleepGauge>,
    content: Content,
    handle: AppHandle,
}

impl Watch {
    /// After sleep, veils the window until the lock is done: what was on the screen before is not painted again.
    fn look(&self) {
        if !self.gauge.borrow_mut().has_slept(asleep_so_far()) {
            return;
        }
        self.content.set_opacity(0.0);
        let (content, handle) = (self.content.clone(), self.handle.clone());
        glib::spawn_future_local(async move {
            let _ = gio::spawn_blocking(move || desk::lock(&handle)).await;
            content.set_opacity(1.0);
        });
    }
}

/// Time that this computer has slept since it was started.
fn asleep_so_far() -> Duration {
    let clock = |id| {
        let time = clock_gettime(id);
        Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
    };
    clock(ClockId::Boottime).saturating_sub(clock(ClockId::Monotonic))
}

/// Remembers how much sleep has been answered for.
struct SleepGauge {
    known: Duration,
}

impl SleepGauge {
    const fn new(known: Duration) -> Self {
        Self { known }
    }

    /// Whether there has been sleep since the last question; each sleep is reported once.
    fn has_slept(&mut self, asleep: Duration) -> bool {
        let slept = asleep.saturating_sub(self.known) >= SLEPT;
        if slept {
            self.known = asleep;
        }
        slept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sleep_is_reported_once_and_jitter_is_not_sleep() {
        let mut gauge = SleepGauge::new(Duration::from_secs(3600));
        assert!(!gauge.has_slept(Duration::from_millis(3_600_040)));
        assert!(gauge.has_slept(Duration::from_secs(4000)));
        assert!(!gauge.has_slept(Duration::from_secs(4000)));
        assert!(gauge.has_slept(Duration::from_secs(4003)));
    }

    #[test]
    fn an_awake_computer_has_not_slept_between_two_glances() {
        let mut gauge = SleepGauge::new(asleep_so_far());
        assert!(!gauge.has_slept(asleep_so_far()));
    }
}
