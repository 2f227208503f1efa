"""Stands in for a desktop's print portal on the session bus of DBUS_SESSION_BUS_ADDRESS.

Each document that is handed over is written to the folder of the first argument as <title>.pdf, as the portal reads it:
through the open file that came with the call. The first line that it prints says that it is there.
Interface: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Print.html
"""

import os
import sys

from gi.repository import Gio, GLib

PRINT = """<node><interface name="org.freedesktop.portal.Print">
  <method name="Print">
    <arg name="parent_window" type="s" direction="in"/>
    <arg name="title" type="s" direction="in"/>
    <arg name="fd" type="h" direction="in"/>
    <arg name="options" type="a{sv}" direction="in"/>
    <arg name="handle" type="o" direction="out"/>
  </method>
</interface></node>"""


def called(_bus, _sender, _path, _interface, _method, arguments, call):
    _parent, title, file, _options = arguments.unpack()
    given = call.get_message().get_unix_fd_list().get(file)
    with open(given, "rb") as document:
        pdf = document.read()
    with open(os.path.join(sys.argv[1], f"{title}.pdf.part"), "wb") as kept:
        kept.write(pdf)
    os.rename(kept.name, kept.name.removesuffix(".part"))
    call.return_value(GLib.Variant("(o)", ("/org/freedesktop/portal/desktop/request/1",)))


def here(bus, _name):
    described = Gio.DBusNodeInfo.new_for_xml(PRINT).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", described, called, None, None)


Gio.bus_own_name(
    Gio.BusType.SESSION,
    "org.freedesktop.portal.Desktop",
    Gio.BusNameOwnerFlags.DO_NOT_QUEUE,
    here,
    lambda _bus, _name: print("ready", flush=True),
    lambda _bus, _name: sys.exit("the name is taken, or there is no bus"),
)
GLib.MainLoop().run()
